package vn.trinhky.signature.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.keys.KeyRegister;
import vn.trinhky.signature.keys.Registering;
import vn.trinhky.web.Reason;
import vn.trinhky.web.StatedReason;

/** The register of keys for programs. */
@RestController
@RequestMapping("/api/v1/signing-keys")
class KeyApi {

    private final KeyList list;
    private final KeyRegister register;
    private final Registering registering;
    private final Holders holders;

    KeyApi(KeyList list, KeyRegister register, Registering registering, Holders holders) {
        this.list = list;
        this.register = register;
        this.registering = registering;
        this.holders = holders;
    }

    /**
     * @param holder {@code person:<id>} or {@code unit:<id>}
     * @param certificates PEM: the holder's and those that vouch for it, in any order
     */
    record ExternalKey(
            @NotBlank String holder,
            @NotBlank @Size(max = 65_536) String certificates) {}

    /** @param name of the file without ending, or the label in the module */
    record ServerKey(
            @NotBlank String holder,
            @NotNull KeyKind kind,
            @NotBlank String name) {}

    @GetMapping
    List<KeyLine> keys() {
        return list.lines();
    }

    /** Keys on this server that are in nobody's name yet. */
    @GetMapping("/unregistered")
    List<Registering.Unregistered> unregistered() {
        return registering.unregistered();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void register(@Valid @RequestBody ExternalKey key, Officer officer) {
        byte[] content = key.certificates().getBytes(StandardCharsets.UTF_8);
        registering.registerExternal(content, holders.read(key.holder()), officer.fullName());
    }

    @PostMapping("/adoption")
    @ResponseStatus(HttpStatus.CREATED)
    void adopt(@Valid @RequestBody ServerKey key, Officer officer) {
        if (key.kind() == KeyKind.SERVER_MODULE) {
            registering.adoptFromModule(key.name(), holders.read(key.holder()), officer.fullName());
        } else {
            registering.adopt(key.name(), holders.read(key.holder()), officer.fullName());
        }
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        register.withdraw(id, Reason.stated(stated.reason()), officer.fullName());
    }
}
