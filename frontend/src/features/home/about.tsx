import { Link } from 'wouter';
import type { View } from '../../api/views.js';
import { Card } from '../../ui/card.js';
import { Grid } from '../../ui/layout.js';
import styles from './about.module.css';
import { Announcements } from './announcements.js';
import { useAboutText } from './about.messages.js';
import { Prizes } from './prizes.js';
import { Rounds } from './rounds.js';

/** Under the open round: what the organisers say, how it works, the rounds, what there is to win. */
export function About({ home }: { readonly home: View<'HomeView'> }) {
  const { steps, organiser } = useAboutText();
  return (
    <>
      <Announcements announcements={home.announcements} />
      <p className={styles.introduction}>{home.contest.introduction}</p>
      <Card look="subtle" title={steps.title}>
        <ol className={styles.steps}>
          {steps.items.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        <Link href="/rules">{steps.rules}</Link>
      </Card>
      <Grid least="20rem">
        <Rounds rounds={home.rounds} />
        <Prizes home={home} />
      </Grid>
      <p className={styles.organiser}>{organiser(home.contest.organiserName)}</p>
    </>
  );
}
