package vn.trinhky.journey;

import java.net.URI;
import vn.trinhky.cast.Cast;

/** The demo office behind an address. */
record Office(URI address, String password) {

    static Office at(int port, String password) {
        return new Office(URI.create("http://localhost:" + port), password);
    }

    Person person(String name) {
        return new Person(address, name, password);
    }

    Person compiler() {
        return person(Cast.COMPILER);
    }

    Person signatory() {
        return person(Cast.SIGNATORY);
    }

    Person clerk() {
        return person(Cast.CLERK);
    }
}
