package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.notation.PlainTextWriter;

/** An officer who writes a section on a device. */
final class Writer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE = 45_000;

    private final BrowserContext device;
    private final URI office;
    private final String section;
    private Page page;

    /** @param section the path of the section, as {@code /submissions/…/sections/I.1} */
    Writer(BrowserContext device, URI office, String section) {
        this.device = device;
        this.office = office;
        this.section = section;
        this.page = device.newPage();
    }

    static void signsIn(Page page, URI office, String name, String password) {
        page.navigate(office.resolve("/sign-in").toString());
        page.fill("#username", name);
        page.fill("#password", password);
        page.click("form.card button");
        page.waitForURL(office.resolve("/").toString());
    }

    Writer signsIn(String name, String password) {
        signsIn(page, office, name, password);
        return this;
    }

    /** The same officer in another window of the same device; her old one stays as it is. */
    Writer inAnotherTab() {
        return new Writer(device, office, section);
    }

    /** Opens the page of the section and waits until it says where the text is. */
    Writer opens(State state) {
        page.navigate(address());
        return awaits(state);
    }

    /** Opens the form of figures of a part and waits until it and the server agree. */
    Writer opensForm(SubmissionId part) {
        page.navigate(
                office.resolve("/submissions/" + part.value() + "/figures").toString());
        return awaits(State.SAVED);
    }

    Writer reloads(State state) {
        page.reload();
        return awaits(state);
    }

    /** What the line about the text says, by the name of its state. */
    enum State {
        SAVED,
        KEPT,
        CHANGED,
        LOST;

        String selector() {
            return ".tk-keeping-state[data-state=" + name().toLowerCase(java.util.Locale.ROOT) + "]";
        }
    }

    Writer awaits(State state) {
        page.waitForSelector(state.selector(), new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Types after what is there. */
    Writer types(String words) {
        page.click(".tk-text");
        return presses("Control+End").typesOn(words);
    }

    /** Types where the cursor is. */
    Writer typesOn(String words) {
        page.keyboard().type(words);
        page.waitForSelector(".tk-keeping-state:not([data-state=saved])");
        return this;
    }

    /** Types at the end of one paragraph, counted from 0. */
    Writer typesInto(int paragraph, String words) {
        page.locator(".tk-text > *").nth(paragraph).click();
        return presses("End").typesOn(words);
    }

    Writer presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Waits until the device would open this page without the network. */
    Writer hasThePageOnTheDevice() {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("""
                async () => {
                  const shelves = (await caches.keys()).filter((name) => name.startsWith('tk-pages-'));
                  const found = await Promise.all(shelves.map(async (name) => (await caches.open(name)).match(location.href)));
                  return found.some(Boolean);
                }""")));
        return this;
    }

    Writer losesTheNetwork() {
        device.setOffline(true);
        return this;
    }

    Writer hasTheNetworkAgain() {
        device.setOffline(false);
        return this;
    }

    void sees(String words) {
        page.waitForSelector(
                ".tk-text:has-text('" + words + "')", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    }

    Locator finds(String selector) {
        return page.locator(selector);
    }

    Page page() {
        return page;
    }

    /** Closes the tab and opens an empty one. */
    Writer closesTheTab() {
        Page old = page;
        page = device.newPage();
        old.close();
        return this;
    }

    /** What the server holds, in the office's notation. */
    String textOnTheServer() {
        return PlainTextWriter.write(ManuscriptJson.read(JSON.readTree(answer()).get("text")));
    }

    JsonNode jsonOnTheServer() {
        return JSON.readTree(answer()).get("text");
    }

    JsonNode jsonInTheEditor() {
        return JSON.readTree((String) page.evaluate("() => JSON.stringify(document.querySelector('tk-editor').value)"));
    }

    private String answer() {
        var answer = device.request()
                .get(
                        office.resolve(section + "/text").toString(),
                        RequestOptions.create().setHeader("Accept", "application/json"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private String address() {
        return office.resolve(section.replace("/sections/", "?section=")).toString();
    }
}
