package vn.trinhky;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.trinhky.verification.command.VerifyCommand;

/** The application; read the packages beside this class from {@code regime} to {@code dispatch} as the path of a report. */
@SpringBootApplication
public class TrinhKyApplication {

    /** Starts the application; with {@code verify FILE} it only says what that file is worth. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(VerifyCommand.NAME)) {
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(VerifyCommand.run(rest, inUnicode(FileDescriptor.out), inUnicode(FileDescriptor.err)));
        }
        SpringApplication.run(TrinhKyApplication.class, arguments);
    }

    /** Vietnamese must come out whole, whatever the machine takes for its alphabet. */
    private static PrintStream inUnicode(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
