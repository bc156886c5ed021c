package org.copytaster.bench.stack;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One HTTP/1.1 connection to the catalog that stays open, for one thread. Our own, because it measures on the same cores as
 * the service that is measured: the JDK's client takes several times the processor time of this, which would be charged to
 * the catalog; {@code pgbench}, on the other side of the ratio, costs next to nothing.
 */
public final class Line implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI catalog;
    private final AccessTokens tokens;
    private Socket socket;
    private InputStream in;

    Line(URI catalog, AccessTokens tokens) {
        this.catalog = catalog;
        this.tokens = tokens;
    }

    public Answer get(Who who, String path) throws IOException {
        return send("GET", who, path, "", null);
    }

    public Answer put(Who who, String path, byte[] body) throws IOException {
        return send("PUT", who, path, "Content-Type: application/json\r\n", body);
    }

    public Answer post(Who who, String path, String headers, byte[] body) throws IOException {
        return send("POST", who, path, headers + "Content-Type: application/json\r\n", body);
    }

    /** @param version what was read of the article, for {@code If-Match} */
    public Answer patch(Who who, String path, int version, byte[] body) throws IOException {
        return send("PATCH", who, path, ifMatch(version) + "Content-Type: application/merge-patch+json\r\n", body);
    }

    public static String ifMatch(int version) {
        return "If-Match: \"" + version + "\"\r\n";
    }

    /**
     * Sends once and reads the whole answer. A connection that broke is opened anew by the next call, never by this one:
     * whether the catalog took a request that it did not answer, only the caller can find out.
     *
     * @param headers complete lines
     * @param body null for none
     */
    public Answer send(String method, Who who, String path, String headers, byte[] body) throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\nHost: " + catalog.getAuthority()
                + "\r\nAuthorization: Bearer "
                + tokens.of(who) + "\r\n" + headers + (body == null ? "" : "Content-Length: " + body.length + "\r\n")
                + "\r\n";
        try {
            connect();
            byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
            ByteArrayOutputStream request = new ByteArrayOutputStream(first.length + (body == null ? 0 : body.length));
            request.write(first);
            if (body != null) {
                request.write(body);
            }
            socket.getOutputStream().write(request.toByteArray());
            return answer();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(new InetSocketAddress(catalog.getHost(), catalog.getPort()));
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = -1;
        boolean chunked = false;
        boolean closes = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            closes |= lower.startsWith("connection:") && lower.contains("close");
        }
        byte[] body = chunked ? chunks() : exactly(Math.max(0, length));
        if (closes) {
            close();
        }
        return new Answer(status, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(), 16);
        while (size > 0) {
            body.write(exactly(size));
            line();
            size = Integer.parseInt(line(), 16);
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the catalog hung up in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the catalog hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
