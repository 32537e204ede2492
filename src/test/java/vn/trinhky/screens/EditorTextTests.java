package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.json.ManuscriptJson;

/** The text of the editor and the JSON of the server are the same thing. */
@Tag("writing")
class EditorTextTests {

    private static final int CASES = 300;

    @RegisterExtension
    static final OnEditor OFFICER = new OnEditor();

    @Test
    void comesOutAsItWentIn() {
        List<Manuscript> texts = LongStream.range(0, CASES)
                .mapToObj(seed -> new RandomManuscript(seed).next())
                .toList();
        Object out = OFFICER.asks(
                "texts => texts.map(text => { editor.load(JSON.parse(text)); return JSON.stringify(editor.value); })",
                texts.stream().map(ManuscriptJson::write).toList());
        List<?> answers = (List<?>) out;
        for (int seed = 0; seed < CASES; seed++) {
            assertThat(ManuscriptJson.read((String) answers.get(seed)))
                    .as("seed " + seed)
                    .isEqualTo(texts.get(seed));
        }
        assertThat(OFFICER.asks("steps.length")).isEqualTo(0);
    }

    @Test
    void becomesSomebodyElsesTextWhateverItWas() {
        List<String> texts = LongStream.range(1000, 1000 + CASES)
                .mapToObj(seed -> ManuscriptJson.write(new RandomManuscript(seed).next()))
                .toList();
        Object misfits = OFFICER.asks("""
                texts => texts.filter(text => {
                  const mixed = JSON.parse(text);
                  const mine = editor.value.content.filter((block, index) => index % 2 === 0);
                  mixed.content.splice(1, 0, ...mine);
                  editor.receive(mixed);
                  return JSON.stringify(editor.value) !== (editor.load(mixed), JSON.stringify(editor.value));
                })""", texts);
        assertThat((List<?>) misfits).isEmpty();
        assertThat(OFFICER.asks("steps.length")).isEqualTo(0);
    }

    @Test
    void keepsTheCursorAndTheHistoryWhenSomebodyElseChangesIt() {
        OFFICER.types("một\nhai\nba");
        OFFICER.presses("ArrowUp", "Home");
        OFFICER.types("- ");
        OFFICER.asks("""
                const text = structuredClone(editor.value);
                text.content[0].content[0].text = 'một của người khác';
                text.content.push({type: 'item', attrs: {id: 'aaaaaaaaaaaaaaaa', mark: 'plus', origin: null}, content: [{type: 'text', text: 'thêm'}]});
                text.content.splice(2, 1);
                window.before = steps.length;
                editor.receive(text);""");
        OFFICER.shows("một của người khác", "- hai", "+ thêm");
        assertThat(OFFICER.asks("steps.length === before")).isEqualTo(true);
        OFFICER.types("của tôi ");
        OFFICER.shows("một của người khác", "- của tôi hai", "+ thêm");
        OFFICER.presses("Control+z");
        assertThat(OFFICER.asks("brief()"))
                .asString()
                .contains("một của người khác", "+ thêm")
                .doesNotContain("của tôi");
    }

    @Test
    void isMadeAgainFromItsStepsOrNotAtAll() {
        OFFICER.types("một\n- hai");
        OFFICER.presses("Control+Alt+f");
        OFFICER.types("thân\nhai");
        OFFICER.presses("Escape", "Control+a", "Control+b", "Control+c", "ArrowRight", "Enter", "Control+v");
        assertThat(OFFICER.asks("JSON.stringify(editor.value) === madeAgain()")).isEqualTo(true);
        OFFICER.asks("editor.load({type: 'doc', content: []})");
        assertThat(OFFICER.asks("[editor.replay(steps.slice(4)), brief()]")).isEqualTo(List.of(false, ""));
    }

    @Test
    void takesBlocksOverWithIdentitiesOfTheirOwnInOneChange() {
        OFFICER.types("một\nhai");
        OFFICER.presses("ArrowUp");
        OFFICER.asks("""
                editor.append([{type: 'item', attrs: {id: 'bbbbbbbbbbbbbbbb', mark: 'dash',
                  origin: [{kind: 'part', unit: 'u', subject: 's', version: 1, author: 'A Lâm', block: 'b'}]}, content: [{type: 'text', text: 'quý trước'}]}])""");
        OFFICER.shows("một", "- quý trước", "hai");
        assertThat(OFFICER.asks("[ids().includes('bbbbbbbbbbbbbbbb'), editor.value.content[1].attrs.origin[0].author]"))
                .isEqualTo(List.of(false, "A Lâm"));
        OFFICER.presses("Control+z");
        OFFICER.shows("một", "hai");
    }

    @Test
    void exchangesABlockAndLeadsToIt() {
        OFFICER.types("một\nhai");
        OFFICER.asks(
                "editor.replaceBlock(ids()[0], {type: 'paragraph', attrs: {id: 'cccccccccccccccc', origin: null}, content: [{type: 'text', text: 'của họ'}]})");
        OFFICER.shows("của họ", "hai");
        OFFICER.asks("editor.focusBlock('cccccccccccccccc')");
        OFFICER.types("Câu ");
        OFFICER.shows("Câu của họ", "hai");
        OFFICER.asks("editor.replaceBlock('cccccccccccccccc', null)");
        OFFICER.shows("hai");
        assertThat(OFFICER.asks("editor.focusBlock('nowhere')")).isEqualTo(false);
    }
}
