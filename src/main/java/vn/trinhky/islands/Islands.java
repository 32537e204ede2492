package vn.trinhky.islands;

import java.util.Collection;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a page with an island needs in its head; pages ask it as {@code @islands}. */
@Component("islands")
public class Islands {

    private final ModuleAddresses addresses;
    private final IslandWords words;

    Islands(ModuleAddresses addresses, IslandWords words) {
        this.addresses = addresses;
        this.words = words;
    }

    /** The import map exactly as it stands in the page; {@link #fingerprint} is taken of these characters. */
    public String importMap() {
        return addresses.map().json();
    }

    /** The SHA-256 of the import map as a content policy names it; empty until the addresses are known, at start. */
    public Optional<String> fingerprint() {
        return addresses.known() ? Optional.of(addresses.map().fingerprint()) : Optional.empty();
    }

    /** The addresses of all modules of some folders below {@code /islands}, with everything that they import. */
    public Collection<String> modules(String... folders) {
        return addresses.map().needed(folders);
    }

    /** All sentences whose key begins with one of the words, in the reader's language, as a JSON object. */
    public String words(String... beginnings) {
        return ScriptText.of(words.beginning(LocaleContextHolder.getLocale(), beginnings));
    }
}
