import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { api, dataOf } from '../../api/client.js';
import { nextPath, signInPath } from '../../api/next-path.js';
import { useSession } from '../../api/session.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { RegistrationForm } from './registration-form.js';
import { useRegistrationText } from './registration.messages.js';
import styles from './registration.module.css';

const termsQuery = queryOptions({
  queryKey: ['registration-terms'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/registrations/terms', { signal })),
});

/** Registering, once for the whole contest. */
export default function RegisterPage() {
  const text = useRegistrationText();
  const { account } = useSession();
  const [parameters] = useSearchParams();
  const next = nextPath(parameters);
  const terms = useQuery(termsQuery);
  return (
    <div className={styles.page}>
      <PageHeader title={text.title} lead={text.lead} />
      {account ? (
        <Notice actions={<LinkButton href={next}>{text.goOn}</LinkButton>}>{text.already(account.displayName)}</Notice>
      ) : (
        <>
          <p>
            {text.haveAccount} <Link href={signInPath(next)}>{text.signIn}</Link>
          </p>
          <Loaded query={terms}>{(loaded) => <RegistrationForm terms={loaded} next={next} />}</Loaded>
        </>
      )}
    </div>
  );
}
