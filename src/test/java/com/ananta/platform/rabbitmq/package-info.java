/** Tests of {@code database/rabbitmq} against a real broker. */
package com.ananta.platform.rabbitmq;
