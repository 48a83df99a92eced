import type { ExecutionContext } from '@nestjs/common';

/** What decorators say about a route, looked up once: they never change while the process runs. */
export class RouteMemory<Value> {
  private readonly byClass = new WeakMap<object, WeakMap<object, Value>>();

  constructor(private readonly lookUp: (context: ExecutionContext) => Value) {}

  of(context: ExecutionContext): Value {
    const routes = this.routesOf(context.getClass());
    const known = routes.get(context.getHandler());
    if (known !== undefined) return known;
    const value = this.lookUp(context);
    routes.set(context.getHandler(), value);
    return value;
  }

  private routesOf(controller: object): WeakMap<object, Value> {
    const known = this.byClass.get(controller);
    if (known) return known;
    const routes = new WeakMap<object, Value>();
    this.byClass.set(controller, routes);
    return routes;
  }
}
