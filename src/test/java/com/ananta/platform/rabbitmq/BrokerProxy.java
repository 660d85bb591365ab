package com.ananta.platform.rabbitmq;

import com.ananta.platform.testkit.RabbitMqServer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Stands between init-streams.sh and the management API and misbehaves at a chosen write (a PUT or POST, from 1). */
final class BrokerProxy implements AutoCloseable {

    enum Fault {
        NONE,
        /** The write reaches the server, its answer never comes. */
        HANG_AFTER,
        /** The connection breaks before the write. */
        CUT,
        /** 503 instead of the write. */
        UNAVAILABLE,
        /** 201 without a write. */
        SWALLOW
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger writes = new AtomicInteger();
    private final CountDownLatch hung = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final RabbitMqServer broker;
    private final IntFunction<Fault> faultAtWrite;
    private final HttpServer server;

    BrokerProxy(RabbitMqServer broker, int port, IntFunction<Fault> faultAtWrite) throws IOException {
        this.broker = broker;
        this.faultAtWrite = faultAtWrite;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** On a free port, with one fault at one write. */
    static BrokerProxy with(RabbitMqServer broker, Fault fault, int atWrite) throws IOException {
        return new BrokerProxy(broker, 0, write -> write == atWrite ? fault : Fault.NONE);
    }

    int port() {
        return server.getAddress().getPort();
    }

    int writes() {
        return writes.get();
    }

    /** Returns when a write has hung. */
    void awaitHang() throws InterruptedException {
        hung.await();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean write = !exchange.getRequestMethod().equals("GET");
            Fault fault = write ? faultAtWrite.apply(writes.incrementAndGet()) : Fault.NONE;
            switch (fault) {
                case CUT -> { }
                case UNAVAILABLE -> exchange.sendResponseHeaders(503, -1);
                case SWALLOW -> exchange.sendResponseHeaders(201, -1);
                case HANG_AFTER -> {
                    forward(exchange);
                    hung.countDown();
                    closed.await();
                }
                case NONE -> answer(exchange, forward(exchange));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange) throws IOException, InterruptedException {
        URI target = URI.create("http://" + broker.host() + ":" + broker.managementPort() + exchange.getRequestURI().getRawPath());
        return http.send(HttpRequest.newBuilder(target)
                .header("authorization", exchange.getRequestHeaders().getFirst("authorization"))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                .build(), BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
