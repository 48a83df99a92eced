import { Global, Module } from '@nestjs/common';
import { RateCounter } from './rate-counter.js';

@Global()
@Module({ providers: [RateCounter], exports: [RateCounter] })
export class LimitsModule {}
