import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/load-config.js';
import { Handles, type JobHandler } from '../platform/jobs/job.js';
import { Mailer } from '../platform/mail/mailer.js';
import { ContestantsRepository } from './contestants.repository.js';
import { ResetCodes } from './reset-codes.service.js';
import { sendResetCode } from './send-reset-code.job-definition.js';

/** Makes a code and mails it. Run twice, it mails two, and the later one counts. */
@Injectable()
@Handles(sendResetCode)
export class SendResetCodeJob implements JobHandler<{ accountId: string }> {
  constructor(
    private readonly contestants: ContestantsRepository,
    private readonly codes: ResetCodes,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle({ accountId }: { accountId: string }): Promise<void> {
    const contestant = await this.contestants.find(accountId);
    if (!contestant?.email) return;
    const { code } = await this.codes.issue(accountId, null);
    await this.mailer.send({
      to: contestant.email,
      subject: `${code} là mã đặt lại mật khẩu của bạn`,
      text: letter(contestant.fullName, code, new URL('/forgotten-password', this.config.publicUrl).href),
    });
  }
}

const letter = (fullName: string, code: string, address: string) => `Kính gửi ${fullName},

Mã đặt lại mật khẩu của bạn là: ${code}
Mã có hiệu lực trong 30 phút. Hãy mở trang dưới đây, chọn “Tôi đã có mã” rồi nhập mã:
${address}

Nếu bạn không yêu cầu, xin bỏ qua thư này; mật khẩu của bạn không thay đổi.

Your code to set a new password is ${code}. It is good for 30 minutes. Open the page above, choose “I have a code” and enter it.
If you did not ask for it, please ignore this letter; your password stays as it is.
`;
