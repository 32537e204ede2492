package vn.trinhky.pdf;

import java.time.LocalDate;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;

/** How numbers, dates and recipients are written out. */
final class Wording {

    private static final String GAP = "\u00a0".repeat(6);

    private Wording() {}

    static String numberLine(OfficialDocument document) {
        String number = document.number() == null ? GAP : String.format("%02d", document.number());
        return switch (document.profile()) {
            case PARTY_HD36_2018 -> "Số " + number + "-" + document.notation();
            case STATE_ND30_2020 -> "Số: " + number + "/" + document.notation();
        };
    }

    static String placeAndDate(OfficialDocument document) {
        LocalDate date = document.date();
        if (date == null) {
            return document.place() + ", ngày" + GAP + "tháng" + GAP + "năm" + GAP;
        }
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return document.place() + ", ngày " + String.format("%02d", date.getDayOfMonth()) + " tháng " + month + " năm "
                + date.getYear();
    }

    static String betweenRecipients(LayoutProfile profile) {
        return profile == LayoutProfile.PARTY_HD36_2018 ? "," : ";";
    }
}
