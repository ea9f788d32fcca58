import type { Customer } from './shop/shop.mjs';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Absent on routes that other systems call. */
    customer: Customer;
  }
  interface FastifyContextConfig {
    /** Called by another system, not by a customer. */
    anonymous?: boolean;
  }
}
