/** Tests of the pinned toolchain: {@code tools/toolchain.sh} and the versions in {@code tools/versions.env}. */
package com.ananta.platform.toolchain;
