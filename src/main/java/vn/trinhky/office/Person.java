package vn.trinhky.office;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Somebody the office knows by name, with or without an account. */
@Entity
public class Person {

    @EmbeddedId
    private PersonId id;

    private String fullName;
    private @Nullable String email;
    private @Nullable String signInName;
    private @Nullable String passwordHash;

    protected Person() {}

    public Person(PersonId id, String fullName) {
        this.id = id;
        this.fullName = fullName;
    }

    /** Gives the person an address for mail. */
    public Person reachedAt(String address) {
        this.email = address;
        return this;
    }

    /** Gives the person an account; {@code hash} comes from the framework's delegating encoder. */
    public Person mayEnterAs(String name, String hash) {
        this.signInName = name;
        this.passwordHash = hash;
        return this;
    }

    public PersonId id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String signInName() {
        return signInName;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public boolean hasAccount() {
        return signInName != null;
    }
}
