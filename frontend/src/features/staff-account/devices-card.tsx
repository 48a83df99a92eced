import { useQuery } from '@tanstack/react-query';
import { devicesQuery, useEndDevice } from '../../api/own-account.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { deviceNameOf } from '../../ui/device-name.js';
import { Row } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { useAction } from '../../ui/use-action.js';
import styles from './devices-card.module.css';
import { useStaffAccountText } from './staff-account.messages.js';

type Device = View<'DeviceView'>;

/** Where this account is signed in, and the way to end what is not one's own. */
export function DevicesCard() {
  const { devices: text } = useStaffAccountText();
  const devices = useQuery(devicesQuery);
  return (
    <Card title={text.title}>
      <p>{text.advice}</p>
      <Loaded query={devices}>
        {(rows) => (
          <ul className={styles.devices}>
            {rows.map((device) => (
              <DeviceItem key={device.id} device={device} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function DeviceItem({ device }: { readonly device: Device }) {
  const { devices: text } = useStaffAccountText();
  const format = useFormat();
  const end = useEndDevice();
  const ending = useAction(() => end(device.id), text.ended);
  const name = deviceNameOf(device.userAgent) || text.unknown;
  return (
    <li>
      <Row apart>
        <div>
          <strong title={device.userAgent}>{name}</strong>
          <div className={styles.times}>{text.lastSeen(format.instant(device.lastSeenAt))}</div>
          <div className={styles.times}>{text.since(format.instant(device.createdAt))}</div>
        </div>
        {device.current ? (
          <Badge tone="success">{text.current}</Badge>
        ) : (
          <Button busy={ending.busy} aria-label={text.endNamed(name)} onClick={() => void ending.run()}>
            {text.end}
          </Button>
        )}
      </Row>
    </li>
  );
}
