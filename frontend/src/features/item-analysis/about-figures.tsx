import { useItemAnalysisText } from './item-analysis.messages.js';

/** The figures in plain words, for whoever wants them. */
export function AboutFigures() {
  const { about, groupsAdvice } = useItemAnalysisText();
  return (
    <details>
      <summary>{about.title}</summary>
      <ul>
        {[...about.lines, groupsAdvice].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
