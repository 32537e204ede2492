package vn.trinhky.signature.keys;

import java.security.KeyPair;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.trinhky.office.PersonId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.Keys;
import vn.trinhky.signature.SigningKey;

/** Gives a person of the cast a token for a while: a key that the server does not hold. */
public final class Tokens {

    private Tokens() {}

    public static SigningKey give(PersonId person, KeyPair pair, ApplicationContext office) {
        SigningKey made = new Keys().ofPerson(pair, KeyKind.EXTERNAL, Keys.UNTIL);
        return office.getBean(KeyRegister.class)
                .register(
                        new SigningKey(
                                UUID.randomUUID(), KeyHolder.of(person), KeyKind.EXTERNAL, "token", made.chain(), null),
                        "test");
    }

    /** From now on she signs with the key that she had before. */
    public static void takeBack(SigningKey token, ApplicationContext office) {
        office.getBean(KeyRegister.class).withdraw(token.id(), "the test is over", "test");
    }
}
