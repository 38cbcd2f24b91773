package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Whatever is done again and again waits for nothing else. */
class HouseTasksTest {

    @Test
    void phones_are_drawn_while_a_mail_waits_for_its_server() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.threads.virtual.enabled=true")
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(HouseTasks.class, Doing.class)
                .run(house -> {
                    var doing = house.getBean(Doing.class);
                    assertThat(doing.drawn.await(5, TimeUnit.SECONDS)).isTrue();
                    doing.answered.countDown();
                });
    }

    @EnableScheduling
    static class Doing {

        private final CountDownLatch posting = new CountDownLatch(1);
        private final CountDownLatch answered = new CountDownLatch(1);
        private final CountDownLatch drawn = new CountDownLatch(2);

        @Scheduled(fixedDelay = 1)
        void post() throws InterruptedException {
            posting.countDown();
            answered.await();
        }

        @Scheduled(fixedDelay = 1)
        void draw() {
            if (posting.getCount() == 0) drawn.countDown();
        }
    }
}
