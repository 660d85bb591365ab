package com.ananta.platform.migrations.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** One gzip member (RFC 1952), with everything in its header fixed: no name, no time, operating system unknown. */
final class Gzip {

    private static final int LEVEL = 6;
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;

    private Gzip() {}

    static byte[] member(ByteBuffer content) {
        ByteBuffer member = ByteBuffer.allocate(largestMember(content.remaining())).order(ByteOrder.LITTLE_ENDIAN);
        member.put(HEADER);
        deflate(content.duplicate(), member);
        CRC32 crc = new CRC32();
        crc.update(content.duplicate());
        member.putInt((int) crc.getValue()).putInt(content.remaining());
        byte[] bytes = new byte[member.flip().remaining()];
        member.get(bytes);
        return bytes;
    }

    /** zlib stores what it cannot compress, at a cost of less than one byte in a thousand. */
    static int largestMember(int content) {
        return HEADER.length + content + content / 1000 + 64 + TRAILER;
    }

    private static void deflate(ByteBuffer content, ByteBuffer target) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            while (!deflater.finished()) {
                deflater.deflate(target);
            }
        } finally {
            deflater.end();
        }
    }
}
