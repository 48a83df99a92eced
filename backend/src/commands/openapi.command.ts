import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { SystemClock } from '../platform/clock/clock.js';
import { loadConfig } from '../platform/config/load-config.js';
import { openApiDocumentOf } from '../platform/http/openapi.js';
import type { Command } from './command.js';

/** Nothing is connected to: the document follows from the classes alone. */
const OFFLINE = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
  REDIS_URL: 'redis://127.0.0.1:1',
  SECRET_KEY: 'only-the-shape-of-the-interface-is-asked',
};

/** The OpenAPI document as text, the way it is committed as `backend/openapi.json`. */
export async function openApiText(): Promise<string> {
  const parts = { config: loadConfig(OFFLINE), clock: new SystemClock(), runsJobs: false };
  const app = await NestFactory.create(AppModule.with(parts), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  return `${JSON.stringify(openApiDocumentOf(app), null, 2)}\n`;
}

/** Writes the OpenAPI document to FILE, or prints it. */
export const openapi: Command = async ([file], { stdout }) => {
  const text = await openApiText();
  if (file) await writeFile(file, text);
  else stdout.write(text);
  return 0;
};
