import { Global, Module } from '@nestjs/common';
import { Draining } from './draining.js';
import { Traffic } from './traffic.js';

@Global()
@Module({ providers: [Traffic, Draining], exports: [Traffic] })
export class OverloadModule {}
