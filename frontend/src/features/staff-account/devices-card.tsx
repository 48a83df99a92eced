import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { devicesQuery, useEndDevice } from '../../api/own-account.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { deviceNameOf } from '../../ui/device-name.js';
import { Loaded } from '../../ui/loaded.js';
import { useAction } from '../../ui/use-action.js';
import type { StaffAccountText } from './staff-account.messages.js';
import { useStaffAccountText } from './staff-account.messages.js';

type Device = View<'DeviceView'>;

/** Where this account is signed in, and the way to end what is not one's own. */
export function DevicesCard() {
  const { devices: text } = useStaffAccountText();
  const format = useFormat();
  const devices = useQuery(devicesQuery);
  const columns = useMemo(() => columnsOf(text, format), [text, format]);
  return (
    <Card title={text.title}>
      <p>{text.advice}</p>
      <Loaded query={devices}>
        {(rows) => (
          <DataTable
            caption={text.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            empty={<p>{text.none}</p>}
          />
        )}
      </Loaded>
    </Card>
  );
}

function columnsOf(text: StaffAccountText['devices'], format: ReturnType<typeof useFormat>): readonly Column<Device>[] {
  return [
    {
      key: 'device',
      header: text.device,
      cell: ({ userAgent }) => <span title={userAgent}>{deviceNameOf(userAgent) || text.unknown}</span>,
      rowHeader: true,
    },
    { key: 'lastSeen', header: text.lastSeen, cell: ({ lastSeenAt }) => format.instant(lastSeenAt) },
    { key: 'since', header: text.since, cell: ({ createdAt }) => format.instant(createdAt) },
    {
      key: 'end',
      header: '',
      cell: (device) => (device.current ? <Badge tone="success">{text.current}</Badge> : <EndButton device={device} />),
      tight: true,
    },
  ];
}

function EndButton({ device }: { readonly device: Device }) {
  const { devices: text } = useStaffAccountText();
  const end = useEndDevice();
  const ending = useAction(() => end(device.id), text.ended);
  const name = deviceNameOf(device.userAgent) || text.unknown;
  return (
    <Button busy={ending.busy} aria-label={text.endNamed(name)} onClick={() => void ending.run()}>
      {text.end}
    </Button>
  );
}
