/** Redis for caching and sessions (infra-directory.md, Redis): a StatefulSet of our own or a managed service. */
package com.ananta.platform.cache;
