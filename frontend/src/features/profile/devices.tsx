import { useQuery } from '@tanstack/react-query';
import { devicesQuery, useEndDevice } from '../../api/own-account.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { deviceNameOf } from '../../ui/device-name.js';
import { Loaded } from '../../ui/loaded.js';
import { useAction } from '../../ui/use-action.js';
import { useProfileText } from './profile.messages.js';
import styles from './profile.module.css';

/** Where I am signed in, and the way to end that elsewhere. */
export function Devices() {
  const { devices: text } = useProfileText();
  const devices = useQuery(devicesQuery);
  return (
    <Card title={text.title}>
      <p>{text.hint}</p>
      <Loaded query={devices}>
        {(loaded) => (
          <ul className={styles.devices}>
            {loaded.map((device) => (
              <Device key={device.id} device={device} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function Device({ device }: { readonly device: View<'DeviceView'> }) {
  const { devices: text } = useProfileText();
  const format = useFormat();
  const end = useEndDevice();
  const ending = useAction(() => end(device.id), text.ended);
  const name = deviceNameOf(device.userAgent) || text.unknown;
  return (
    <li>
      <div>
        <strong>{name}</strong> {device.current && <Badge tone="info">{text.current}</Badge>}
        <p className={styles.detail}>{text.seen(format.instant(device.lastSeenAt))}</p>
      </div>
      {!device.current && (
        <Button busy={ending.busy} aria-label={`${text.end}: ${name}`} onClick={() => void ending.run()}>
          {text.end}
        </Button>
      )}
    </li>
  );
}
