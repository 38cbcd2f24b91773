package tillit.conversation.room;

import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Collection;
import java.util.function.Consumer;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.util.JedisURIHelper;

/** Calls through Redis, which keeps nothing of it. For more rooms at once than NOTIFY carries. */
final class RedisWire implements NodeWire {

    private static final String CHANNEL = "tillit_rooms";
    private static final int QUIET_MILLIS = 10_000;
    private static final int PATIENCE_MILLIS = 5_000;

    private final RedisClient redis;

    /**
     * @param address {@code redis://:PASSWORD@HOST:PORT}, or {@code rediss:} for TLS
     * @throws IllegalStateException when it is no such address; the text does not repeat it, since it may hold a
     *     password
     */
    RedisWire(URI address) {
        if (!JedisURIHelper.isValid(address))
            throw new IllegalStateException("tillit.nodes.redis must be redis://HOST:PORT.");
        redis =
                RedisClient.builder()
                        .hostAndPort(JedisURIHelper.getHostAndPort(address))
                        .clientConfig(settings(address))
                        .build();
    }

    private static DefaultJedisClientConfig settings(URI address) {
        return DefaultJedisClientConfig.builder()
                .user(JedisURIHelper.getUser(address))
                .password(JedisURIHelper.getPassword(address))
                .ssl(JedisURIHelper.isRedisSSLScheme(address))
                .clientName(Listener.NAME.replace(' ', '-'))
                .timeoutMillis(PATIENCE_MILLIS)
                .blockingSocketTimeoutMillis(QUIET_MILLIS)
                .build();
    }

    @Override
    public void call(Collection<String> words) {
        try (var line = redis.pipelined()) {
            var answers = words.stream().map(word -> line.publish(CHANNEL, word)).toList();
            line.sync();
            answers.forEach(Response::get);
        }
    }

    /** Whoever has heard nothing for ten seconds listens anew: it is a long silence or a dead connection. */
    @Override
    public Listener hear(Consumer<String> words, Runnable missed) {
        return Listener.with(found -> {
            try {
                redis.subscribe(new Ear(words, found, missed), CHANNEL);
            } catch (JedisConnectionException e) {
                if (!(e.getCause() instanceof SocketTimeoutException)) throw e;
            }
        });
    }

    @Override
    public void close() {
        redis.close();
    }

    private static final class Ear extends JedisPubSub {

        private final Consumer<String> words;
        private final Runnable found;
        private final Runnable missed;

        private Ear(Consumer<String> words, Runnable found, Runnable missed) {
            this.words = words;
            this.found = found;
            this.missed = missed;
        }

        @Override
        public void onSubscribe(String channel, int channels) {
            found.run();
            missed.run();
        }

        @Override
        public void onMessage(String channel, String word) {
            words.accept(word);
        }
    }
}
