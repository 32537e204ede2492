package vn.trinhky;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; read the packages beside this class from {@code regime} to {@code dispatch} as the path of a report. */
@SpringBootApplication
public class TrinhKyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TrinhKyApplication.class, arguments);
    }
}
