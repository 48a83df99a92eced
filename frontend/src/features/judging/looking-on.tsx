import { Notice } from '../../ui/notice.js';
import { useJudgingText } from './judging.messages.js';

/** For organisers and administrators: they see everything here and decide nothing. */
export function LookingOn() {
  return <Notice title={useJudgingText().lookingOn} />;
}
