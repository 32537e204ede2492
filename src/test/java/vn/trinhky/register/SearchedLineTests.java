package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("signing")
class SearchedLineTests {

    private static final String LINE = SearchedLine.of(
            "05-BC/BCĐ",
            "04/06/2024",
            "BÁO CÁO kết quả thực hiện Cuộc vận động trên địa bàn huyện quý II/2024",
            "Đinh Thị Mai",
            "Thường trực Huyện ủy\nLưu VT");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bao cao quy 2          | true
            BÁO CÁO QUÝ II         | true
            quý ii/2024 báo cáo    | true
            quy 02 2024            | true
            huyen van dong         | true
            thuong truc huyen      | true
            5-bc                   | true
            05-BC/BCĐ              | true
            4/6/2024               | true
            04/06/2024             | true
            dinh thi m             | true
            bao cao quy 3          | false
            bao cao quy i          | false
            to trinh quy 2         | false
            55                     | false
            """)
    void isFoundByWordsInAnyOrderAndSpelling(String typed, boolean found) {
        assertThat(matches(SearchedLine.wanted(typed), LINE)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quy ii/2062           | true  | true
            quy 2/2062            | true  | true
            quý II năm 2062       | true  | true
            huyện quý 02-2062     | true  | true
            quy iii/2062          | true  | false
            quy 3 nhiem vu        | true  | true
            quy ii/2061           | false | false
            quy i/2062            | false | false
            quy ii 2063           | false | false
            """)
    void isAboutTheFirstQuarterWithItsYearAndMentionsTheOthers(String typed, boolean mentioned, boolean about) {
        String line = SearchedLine.of(
                "07-BC/BCĐ",
                "BÁO CÁO kết quả trên địa bàn huyện quý II năm 2062, so với 2061, và nhiệm vụ quý III/2062",
                "Báo cáo quý I kèm theo");
        assertThat(matches(SearchedLine.wanted(typed), line)).isEqualTo(mentioned);
        assertThat(matches(SearchedLine.wantedAbout(typed), line)).isEqualTo(about);
    }

    @Test
    void asksForNothingWhenNothingIsTyped() {
        assertThat(SearchedLine.wanted("  - / ")).isEmpty();
    }

    @Test
    void saysNothingToTheDatabaseButLettersAndDigits() {
        assertThat(SearchedLine.wanted("';drop table --\\ 'x' & !y | (z)"))
                .isEqualTo("'drop':* & 'table':* & 'x':* & 'y':* & 'z':*");
    }

    /** What PostgreSQL does with it. */
    private static boolean matches(String query, String line) {
        List<String> words = Arrays.asList(line.split(" "));
        return Arrays.stream(query.split(" & "))
                .allMatch(wanted -> wanted.endsWith(":*")
                        ? words.stream().anyMatch(word -> word.startsWith(bare(wanted)))
                        : words.contains(bare(wanted)));
    }

    private static String bare(String wanted) {
        return wanted.replaceAll("'|:\\*", "");
    }
}
