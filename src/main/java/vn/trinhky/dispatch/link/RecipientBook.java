package vn.trinhky.dispatch.link;

import java.util.Optional;
import vn.trinhky.dispatch.Delivery;

/** What an addressee's own register in this system knows of a delivery that he answered by his link; the recipient's side fills it. */
public interface RecipientBook {

    /**
     * What to tell the addressee about the register of incoming documents of his unit.
     *
     * @param messageKey of the sentence
     * @param unit of whose register it speaks
     * @param number in it, with its year; empty where the document is not in it
     */
    record BookWord(String messageKey, String unit, String number) {}

    /** Empty where there is nothing to say: for a person, and before it was acknowledged. */
    Optional<BookWord> wordAbout(Delivery delivery);
}
