package dev.parley.security;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public internet from those of this machine, its network and its cloud. */
final class PublicAddress {
    /** IPv4 blocks that are not public (IANA special-purpose registry), as "address/prefix". */
    private static final List<Block> CLOSED_4 = Block.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final int GLOBAL_UNICAST_TOP_BITS = 0x20;
    private static final int TOP_THREE_BITS = 0xE0;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address ignored -> CLOSED_4.stream().noneMatch(block -> block.holds(bytes));
            case Inet6Address ignored -> isPublic6(bytes);
            default -> false;
        };
    }

    /** Only 2000::/3 is global; of it, what tunnels IPv4 (6to4, Teredo) or documents (2001:db8::) is not for us. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & TOP_THREE_BITS) == GLOBAL_UNICAST_TOP_BITS;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0;
        boolean documentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == (byte) 0xB8;
        return global && !sixToFour && !special && !documentation;
    }

    private record Block(int network, int mask) {
        static List<Block> all(String... texts) {
            return Arrays.stream(texts).map(Block::of).toList();
        }

        private static Block of(String text) {
            String[] parts = text.split("[./]");
            int network = 0;
            for (int i = 0; i < Integer.BYTES; i++) {
                network = network << Byte.SIZE | Integer.parseInt(parts[i]);
            }
            int mask = -1 << (Integer.SIZE - Integer.parseInt(parts[Integer.BYTES]));
            return new Block(network, mask);
        }

        boolean holds(byte[] address) {
            return (ByteBuffer.wrap(address).getInt() & mask) == network;
        }
    }
}
