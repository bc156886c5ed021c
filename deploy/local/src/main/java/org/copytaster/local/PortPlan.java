package org.copytaster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which part listens where.
 *
 * @param management Keycloak's second port, where its health is asked
 */
record PortPlan(Map<Part, Integer> ports, int management) {

    private static final int DEFAULT_MANAGEMENT = 9000;
    static final int MAX_OFFSET = 65_535 - DEFAULT_MANAGEMENT;

    PortPlan {
        ports = Map.copyOf(ports);
    }

    /** A port that is not free, and what wanted it. */
    record Taken(int port, String wantedBy) {}

    /** The documented ports, each moved by the same number so that two stacks can run side by side. */
    static PortPlan withOffset(int offset) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            ports.put(part, part.defaultPort() + offset);
        }
        return new PortPlan(ports, DEFAULT_MANAGEMENT + offset);
    }

    /** Ports nobody uses now. All are held open until the last is found, so that none is given twice. */
    static PortPlan free() {
        var held = new ArrayList<ServerSocket>();
        try {
            var ports = new EnumMap<Part, Integer>(Part.class);
            for (var part : Part.values()) {
                ports.put(part, holdFreePort(held));
            }
            return new PortPlan(ports, holdFreePort(held));
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        } finally {
            held.forEach(PortPlan::release);
        }
    }

    int of(Part part) {
        return ports.get(part);
    }

    /** What of this plan somebody else already listens on. */
    List<Taken> taken() {
        var taken = new ArrayList<Taken>();
        for (var part : Part.values()) {
            if (!isFree(of(part))) {
                taken.add(new Taken(of(part), part.title()));
            }
        }
        if (!isFree(management)) {
            taken.add(new Taken(management, "Keycloak's health check"));
        }
        return taken;
    }

    private static boolean isFree(int port) {
        try {
            // every address of localhost, since the parts listen on "localhost"; a listener on all
            // addresses collides with these too
            for (var address : InetAddress.getAllByName("localhost")) {
                try (var socket = new ServerSocket()) {
                    socket.bind(new InetSocketAddress(address, port));
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int holdFreePort(List<ServerSocket> held) throws IOException {
        var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        return socket.getLocalPort();
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
