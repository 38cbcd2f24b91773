package tillit.bench;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The process that cannot do less: a bare Netty server that writes frames of the same length, as often. PORT BYTES. Each
 * line that it reads lets it rest, or go on.
 */
final class HallFloor {

    static final String REST = "rest";
    static final String GO_ON = "go on";

    private static final int GROUPS = 10;
    private static final int TURN_MILLIS = 25;

    private final List<List<Channel>> groups =
            IntStream.range(0, GROUPS)
                    .<List<Channel>>mapToObj(_ -> new CopyOnWriteArrayList<>())
                    .toList();
    private final int bytes;
    private int joined;
    private int turn;
    private volatile boolean rests;

    private HallFloor(int bytes) {
        this.bytes = bytes;
    }

    static void main(String[] args) throws InterruptedException {
        var floor = new HallFloor(Integer.parseInt(args[1]));
        var one = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        new ServerBootstrap()
                .group(one)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 4096)
                .childHandler(floor.phones())
                .bind("127.0.0.1", Integer.parseInt(args[0]))
                .sync();
        System.out.println(" is ready: ");
        var _ =
                Executors.newSingleThreadScheduledExecutor()
                        .scheduleAtFixedRate(floor::turn, 0, TURN_MILLIS, TimeUnit.MILLISECONDS);
        var lines = new Scanner(System.in, StandardCharsets.UTF_8);
        while (lines.hasNextLine()) floor.rests = lines.nextLine().equals(REST);
    }

    private ChannelInitializer<Channel> phones() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new Welcome());
            }
        };
    }

    private void turn() {
        if (rests) return;
        var frame = frame(turn);
        for (var phone : groups.get(turn++ % GROUPS)) {
            var _ = phone.writeAndFlush(frame.duplicate(), phone.voidPromise());
        }
    }

    private ByteBuf frame(int version) {
        var head = "id: " + version + "\ndata: ";
        var event = head + "x".repeat(bytes - head.length() - 2) + "\n\n";
        var chunk = Integer.toHexString(bytes) + "\r\n" + event + "\r\n";
        var direct = Unpooled.directBuffer(chunk.length());
        direct.writeCharSequence(chunk, StandardCharsets.US_ASCII);
        return Unpooled.unreleasableBuffer(direct);
    }

    private final class Welcome extends SimpleChannelInboundHandler<ByteBuf> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, ByteBuf request) {
            var head =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
            var _ = context.writeAndFlush(Unpooled.copiedBuffer(head, StandardCharsets.US_ASCII));
            var _ = context.writeAndFlush(frame(0));
            groups.get(joined++ % GROUPS).add(context.channel());
        }
    }
}
