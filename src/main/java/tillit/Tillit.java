package tillit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class Tillit {

    public static void main(String[] args) {
        SpringApplication.run(Tillit.class, args);
    }
}
