package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.trinhky.cast.Cast;

/** One report on its way, each step taken over HTTP by the person whose step it is. */
final class Walk {

    private final Office office;
    private String round = "";
    private String report = "";

    Walk(Office office) {
        this.office = office;
    }

    String round() {
        return round;
    }

    String report() {
        return report;
    }

    void compilerOpensARound(int year, int quarter) {
        Person compiler = office.compiler();
        String regime = compiler.get("/regimes").as(200).json().get(0).get("id").asString();
        LocalDate deadline = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);
        Answer opened = compiler.post(
                        "/rounds",
                        Map.of("regime", regime, "year", year, "quarter", quarter, "deadline", deadline.toString()))
                .as(201);
        takeUp(opened.field("id"));
        assertThat(opened.location()).endsWith("/api/v1/rounds/" + round);
    }

    /** Goes on with a round that is there. */
    void takeUp(String id) {
        round = id;
        report = office.compiler().get("/rounds/" + round + "/report").as(200).field("id");
    }

    void communeWrites(Cast.Commune commune) {
        Person drafter = office.person(commune.drafter());
        String part = subject(drafter, "draft");
        for (String section : List.of("I.1", "I.2", "I.3.1", "I.3.2", "II")) {
            String address = "/submissions/" + part + "/sections/" + section;
            int version = drafter.get(address).as(200).json().get("version").asInt();
            Map<String, Object> text = Map.of("text", "- Nội dung mục " + section + " của xã.", "version", version);
            assertThat(drafter.put(address, text).as(200).json().get("oddities").size())
                    .isZero();
        }
        drafter.post("/submissions/" + part + "/approval-request").as(204);
    }

    void communeSubmits(Cast.Commune commune) {
        communeWrites(commune);
        Person leader = office.person(commune.approver());
        leader.post("/submissions/" + subject(leader, "approval") + "/approval").as(204);
    }

    void compilerReturnsThePartOf(Cast.Commune commune, String reason) {
        Person drafter = office.person(commune.drafter());
        String part = part(drafter);
        office.compiler()
                .post("/submissions/" + part + "/return", Map.of("reason", reason))
                .as(204);
        assertThat(drafter.get("/submissions/" + part).as(200).field("returnReason"))
                .isEqualTo(reason);
    }

    void compilerEnters(String subject, String text) {
        Person compiler = office.compiler();
        compiler.put("/reports/" + report + "/subject", Map.of("subject", subject, "version", reportVersion()))
                .as(200);
        Answer saved = compiler.put("/reports/" + report + "/text", Map.of("text", text, "version", reportVersion()))
                .as(200);
        assertThat(saved.json().get("oddities").size()).as(saved.text()).isZero();
    }

    void compilerSendsToReview() {
        office.compiler().post("/reports/" + report + "/review-request").as(204);
    }

    void reviewerReturns(String reviewer, String reason) {
        office.person(reviewer)
                .post("/reports/" + report + "/review/return", Map.of("reason", reason))
                .as(204);
    }

    void reviewersClear(String... reviewers) {
        for (String reviewer : reviewers) {
            office.person(reviewer)
                    .post("/reports/" + report + "/review/clearance")
                    .as(204);
        }
    }

    /** The office is a district, and its deputy signs without K/T, as the reference report's did: two warnings that stop nobody. */
    void clerkPassesTheLayout() {
        JsonNode findings =
                office.clerk().get("/reports/" + report + "/layout").as(200).json();
        Map<Boolean, List<String>> advice = StreamSupport.stream(findings.spliterator(), false)
                .collect(Collectors.partitioningBy(
                        finding -> finding.get("severity").asString().equals("ADVICE"),
                        Collectors.mapping(finding -> finding.get("rule").asString(), Collectors.toList())));
        assertThat(advice.get(false)).containsExactlyInAnyOrder("abolishedDistrict", "deputyAuthority");
        // the reference report sets a whole paragraph in italics and cites a letter without the comma
        assertThat(List.of("bodyUpright", "citationForm")).containsAll(advice.get(true));
        office.clerk().post("/reports/" + report + "/layout/clearance").as(204);
    }

    /** @return what lies in the folder: number, date, digests */
    JsonNode signatorySigns() {
        Person signatory = office.signatory();
        JsonNode shown = signatory
                .post("/reports/" + report + "/signature-folder")
                .as(200)
                .json();
        String digest = shown.get("pdfDigest").asString();
        signatory
                .post("/reports/" + report + "/signature", Map.of("digest", digest, "password", office.password()))
                .as(204);
        return signatory.get("/reports/" + report + "/signature-folder").as(200).json();
    }

    void clerkSealsAndIssues() {
        office.clerk().post("/reports/" + report + "/issue").as(204);
    }

    FinishedDocument theFinishedDocument() {
        String address = "/reports/" + report + "/document";
        return new FinishedDocument(
                office.clerk().get(address + ".docx").as(200).body(),
                office.clerk().get(address + ".pdf").as(200).body());
    }

    JsonNode deliveries() {
        return office.clerk().get("/reports/" + report + "/deliveries").as(200).json();
    }

    /** Everybody with an account opens and acknowledges what has come for her and her units. */
    void everybodyWithAnInboxAcknowledges() {
        for (String name : List.of("thai", "binh", "mai", "ha", "lam", "khoi", "loan", "dao", "tuan", "phuc", "my")) {
            Person person = office.person(name);
            for (JsonNode letter : person.get("/inbox").as(200).json()) {
                String address = "/inbox/" + letter.get("id").asString();
                person.post(address + "/opening").as(204);
                assertThat(person.get(address + "/document.pdf").as(200).text()).startsWith("%PDF");
                person.post(address + "/acknowledgement").as(204);
            }
        }
    }

    String roundState() {
        return office.compiler().get("/rounds/" + round).as(200).field("state");
    }

    /** The subject of the one task of this kind that waits for the person in this round. */
    String subject(Person person, String step) {
        return StreamSupport.stream(person.get("/tasks").as(200).json().spliterator(), false)
                .filter(task -> task.get("round").asString().equals(round))
                .filter(task -> task.get("step").asString().equals(step))
                .map(task -> task.get("subject").asString())
                .reduce((one, another) -> {
                    throw new AssertionError("two tasks " + step);
                })
                .orElseThrow(() -> new AssertionError("no task " + step));
    }

    String part(Person drafter) {
        return drafter.get("/rounds/" + round + "/submissions")
                .as(200)
                .json()
                .get(0)
                .get("id")
                .asString();
    }

    private int reportVersion() {
        return office.compiler()
                .get("/reports/" + report)
                .as(200)
                .json()
                .get("version")
                .asInt();
    }
}
