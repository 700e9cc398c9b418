package ua.pobratym.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a server so that a test can take the server away and give it back. */
public final class TcpProxy implements AutoCloseable {

    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    private TcpProxy(int target, ServerSocket door) {
        this.target = target;
        this.door = door;
    }

    public static TcpProxy to(int target) throws IOException {
        var proxy = new TcpProxy(target, door(0));
        proxy.accept(proxy.door);
        return proxy;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Breaks every connection and refuses new ones. */
    public void cut() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    public void restore() throws IOException {
        door = door(door.getLocalPort());
        accept(door);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private static ServerSocket door(int port) throws IOException {
        return new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
    }

    private void accept(ServerSocket at) {
        Thread.ofVirtual().start(() -> {
            while (!at.isClosed()) {
                try {
                    connect(at.accept());
                } catch (IOException e) {
                    // The door was closed, or the server behind it is away: the next one decides.
                    continue;
                }
            }
        });
    }

    private void connect(Socket client) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(client);
        open.add(server);
        pump(client, server);
        pump(server, client);
    }

    private static void pump(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // One side is gone; leaving closes the other.
                return;
            }
        });
    }
}
