import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './load-config.js';

/** Injection token of the checked {@link Config}. */
export const CONFIG = Symbol('CONFIG');

@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
