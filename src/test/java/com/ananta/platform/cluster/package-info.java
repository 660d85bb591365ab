/** Tests of the embedded cluster, driven as a user does: by {@code tools/cluster.sh} and {@code kubectl}. */
package com.ananta.platform.cluster;
