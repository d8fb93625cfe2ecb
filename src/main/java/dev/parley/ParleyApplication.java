package dev.parley;

import dev.parley.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: rooms wired together by Spring, reached through the commands of the terminal. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ParleyApplication {
    public static void main(String[] args) {
        int status = Commands.run(ParleyApplication.class, args);
        if (status != Commands.STAYS_UP) {
            System.exit(status);
        }
    }
}
