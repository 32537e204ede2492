package vn.trinhky.pdf.libreoffice;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jodconverter.core.office.OfficeManager;
import org.jodconverter.local.office.ExternalOfficeManager;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where LibreOffice is: installed on this machine, or listening somewhere else.
 *
 * <p>{@code trinhky.pdf.libreoffice-address} ({@code host:port}) names one that somebody else keeps running with
 * {@code --accept=socket,…;urp;}. Without it, an installed one is started, from
 * {@code trinhky.pdf.libreoffice-home} or from where it usually lies.
 */
@Component
class LibreOfficePlace {

    /** A document takes a tenth of a second; one that takes this long will never be done. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    /** LibreOffice grows a little with every document. */
    private static final int DOCUMENTS_BEFORE_RESTART = 500;

    private final String address;
    private final String home;
    private final Duration longest;

    @Autowired
    LibreOfficePlace(
            @Value("${trinhky.pdf.libreoffice-address:}") String address,
            @Value("${trinhky.pdf.libreoffice-home:}") String home) {
        this(address, home, LONGEST);
    }

    LibreOfficePlace(String address, String home, Duration longest) {
        this.address = address.strip();
        this.home = home.strip();
        this.longest = longest;
    }

    /** Whether it runs elsewhere, and so has no access to our files. */
    boolean isElsewhere() {
        return !address.isEmpty();
    }

    /** The folder of the installed LibreOffice; empty when none is found. */
    Optional<File> installed() {
        File folder = home.isEmpty() ? LocalOfficeUtils.getDefaultOfficeHome() : new File(home);
        return Optional.ofNullable(folder).filter(File::isDirectory);
    }

    /** Where it is, in words for an operator; empty when there is none. */
    Optional<String> described() {
        return isElsewhere() ? Optional.of(address) : installed().map(File::getPath);
    }

    /**
     * A way to it, not started yet.
     *
     * @param folder for its profile and its temporary files
     * @param port on which one that we start shall listen, on this machine only
     */
    OfficeManager way(Path folder, int port) throws NotReachable {
        return isElsewhere() ? elsewhere(folder) : here(folder, port);
    }

    private OfficeManager here(Path folder, int port) throws NotReachable {
        return LocalOfficeManager.builder()
                .officeHome(installed().orElseThrow(() -> new NotReachable("LibreOffice is not installed")))
                .hostName("127.0.0.1")
                .portNumbers(port)
                .workingDir(folder.toFile())
                .existingProcessAction("kill")
                .startFailFast(true)
                .processTimeout(LONGEST_START.toMillis())
                .maxTasksPerProcess(DOCUMENTS_BEFORE_RESTART)
                .taskExecutionTimeout(longest.toMillis())
                .taskQueueTimeout(longest.toMillis())
                .build();
    }

    private OfficeManager elsewhere(Path folder) throws NotReachable {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new NotReachable("trinhky.pdf.libreoffice-address is not host:port");
        }
        return ExternalOfficeManager.builder()
                .hostName(address.substring(0, colon))
                .portNumbers(portOf(address.substring(colon + 1)))
                .workingDir(folder.toFile())
                .connectOnStart(true)
                .connectFailFast(true)
                .connectTimeout(longest.toMillis())
                .taskExecutionTimeout(longest.toMillis())
                .taskQueueTimeout(longest.toMillis())
                .build();
    }

    private static int portOf(String number) throws NotReachable {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException notANumber) {
            throw new NotReachable("trinhky.pdf.libreoffice-address is not host:port");
        }
    }
}
