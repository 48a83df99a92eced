import { Link } from 'wouter';
import { useSession } from '../../api/session.js';
import type { Role } from '../../api/session.js';
import { Card } from '../../ui/card.js';
import { Stack } from '../../ui/layout.js';
import { PageHeader } from '../../ui/page-header.js';
import styles from './help.module.css';
import { useHelpText } from './help.messages.js';

interface Step {
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

const ORGANISERS: readonly Role[] = ['organiser', 'administrator'];
const STAFF: readonly Role[] = ['organiser', 'judge', 'administrator'];

/** Where a step is done, and who may go there. */
const PLACES: Readonly<Record<string, { readonly href: string; readonly roles: readonly Role[] }>> = {
  dashboard: { href: '/staff', roles: STAFF },
  contests: { href: '/staff/contests', roles: ORGANISERS },
  questions: { href: '/staff/questions', roles: STAFF },
  barredRoster: { href: '/staff/barred-roster', roles: ORGANISERS },
  units: { href: '/staff/units', roles: ORGANISERS },
  judging: { href: '/staff/judging', roles: STAFF },
};

/** How the organisers open a round and the judges bring it to publication, on one page. */
export default function HelpPage() {
  const text = useHelpText();
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Steps title={text.organiser} steps={text.organiserSteps} />
      <Steps title={text.judge} steps={text.judgeSteps} />
      <Card title={text.questions}>
        <Stack gap="small">
          {text.answers.map(({ question, answer }) => (
            <div key={question}>
              <h3>{question}</h3>
              <p>{answer}</p>
            </div>
          ))}
        </Stack>
      </Card>
    </>
  );
}

function Steps({ title, steps }: { readonly title: string; readonly steps: readonly Step[] }) {
  const { account } = useSession();
  return (
    <Card title={title}>
      <ol className={styles.steps}>
        {steps.map((step) => {
          const place = PLACES[step.page];
          const mayGo = place && account && place.roles.includes(account.role);
          return (
            <li key={step.title}>
              <strong>{mayGo ? <Link href={place.href}>{step.title}</Link> : step.title}</strong>
              <p>{step.text}</p>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
