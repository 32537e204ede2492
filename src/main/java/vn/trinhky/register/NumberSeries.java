package vn.trinhky.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One series of numbers. Its row is locked while a number is taken, so that two documents never get the same one. */
@Entity
@SuppressWarnings("UnusedVariable") // the type is read by queries only
class NumberSeries {

    @Id
    private UUID seriesId;

    private UUID body;
    private String typeCode;
    private String span;
    private int nextNumber;

    protected NumberSeries() {}

    UUID id() {
        return seriesId;
    }

    UUID body() {
        return body;
    }

    String span() {
        return span;
    }

    int takeNext() {
        return nextNumber++;
    }
}
