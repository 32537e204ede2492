package vn.trinhky.register;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which a document can be looked up by anybody, once it is issued; printed on it before that. */
@Component
public class LookupAddress {

    private final OutgoingRegister register;
    private final String office;

    LookupAddress(OutgoingRegister register, @Value("${trinhky.base-url}") String office) {
        this.register = register;
        this.office = office.replaceFirst("/+$", "");
    }

    /** @throws IllegalStateException if the document has no number */
    public String of(UUID document) {
        return register.lookupOf(document)
                .map(this::of)
                .orElseThrow(() -> new IllegalStateException("document " + document + " has no lookup code"));
    }

    public String of(LookupCode code) {
        return office + "/v/" + code.printed();
    }
}
