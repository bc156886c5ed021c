package org.copytaster.catalog.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts to addresses that strangers named: only to those that may be called, for a bounded time, reading a bounded answer,
 * following no redirect. The connection goes to the very address that was checked, so that a name that means something
 * else a moment later changes nothing.
 */
@ApplicationScoped
class Receivers {
    private static final int TRIED_ADDRESSES = 3;
    private static final int LOOKUPS = 4;
    private static final int CONNECTIONS_EACH = 16;

    private final HttpClient client;
    private final CallableAddresses addresses;
    private final Duration timeout;
    private final Clock clock;
    /** Threads of the platform: looking up a name holds its thread, and with it one of the few that carry all virtual ones. */
    private final ExecutorService lookups = Executors.newFixedThreadPool(
            LOOKUPS, Thread.ofPlatform().daemon().name("webhook-lookup-", 0).factory());

    Receivers(Vertx vertx, CallableAddresses addresses, WebhookConfig config, Clock clock) {
        this.timeout = config.timeout();
        this.clock = clock;
        this.addresses = addresses;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) timeout.dividedBy(3).toMillis())
                .setSslHandshakeTimeout(timeout.toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setDecompressionSupported(false)
                .setKeepAliveTimeout(30)
                .setMaxPoolSize(CONNECTIONS_EACH));
    }

    void stop(@Observes ShutdownEvent stopping) {
        lookups.shutdown();
    }

    Answer post(URI url, Map<String, String> headers, byte[] body) throws InterruptedException {
        Deadline deadline = new Deadline(System.nanoTime(), timeout);
        try {
            List<InetAddress> named = List.of(deadline.await(lookup(url.getHost())));
            List<InetAddress> callable =
                    named.stream().filter(addresses::isCallable).toList();
            if (callable.isEmpty()) {
                return new Answer.Missing(
                        "%s has no address that may be called".formatted(url.getHost()), deadline.took());
            }
            HttpClientRequest request = connect(url, callable, deadline);
            request.putHeader("content-type", "application/json").putHeader("user-agent", "Copytaster");
            headers.forEach(request::putHeader);
            return exchange(request, body, deadline);
        } catch (TimeoutException e) {
            return new Answer.Missing("No answer within %d seconds".formatted(timeout.toSeconds()), deadline.took());
        } catch (ExecutionException e) {
            return new Answer.Missing(reason(e.getCause()), deadline.took());
        }
    }

    private java.util.concurrent.Future<InetAddress[]> lookup(String host) {
        return lookups.submit(() -> InetAddress.getAllByName(host));
    }

    private HttpClientRequest connect(URI url, List<InetAddress> callable, Deadline deadline)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutionException last = null;
        for (InetAddress address : callable.subList(0, Math.min(TRIED_ADDRESSES, callable.size()))) {
            Future<HttpClientRequest> connected = client.request(options(url, address));
            try {
                return deadline.await(connected.toCompletionStage().toCompletableFuture());
            } catch (ExecutionException e) {
                last = e;
            } catch (TimeoutException | InterruptedException e) {
                connected.onSuccess(HttpClientRequest::reset);
                throw e;
            }
        }
        throw last;
    }

    private static RequestOptions options(URI url, InetAddress address) {
        boolean tls = url.getScheme().equals("https");
        int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
    }

    private Answer exchange(HttpClientRequest request, byte[] body, Deadline deadline)
            throws InterruptedException, ExecutionException, TimeoutException {
        AnswerReader reader = new AnswerReader(request);
        try {
            deadline.await(request.send(Buffer.buffer(body))
                    .compose(reader::read)
                    .toCompletionStage()
                    .toCompletableFuture());
        } catch (TimeoutException e) {
            request.reset();
            if (!reader.hasStatus()) {
                throw e;
            }
            // it answered, and only talks on
        } catch (InterruptedException e) {
            request.reset();
            throw e;
        }
        return reader.answer(clock.instant(), deadline.took());
    }

    private static String reason(Throwable cause) {
        String what = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? what : what + ": " + cause.getMessage();
    }

    private record Deadline(long begun, Duration atMost) {

        <T> T await(java.util.concurrent.Future<T> future)
                throws InterruptedException, ExecutionException, TimeoutException {
            return future.get(atMost.minus(took()).toNanos(), TimeUnit.NANOSECONDS);
        }

        Duration took() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
