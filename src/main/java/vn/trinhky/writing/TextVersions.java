package vn.trinhky.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TextVersions extends JpaRepository<TextVersion, UUID> {

    @Query("""
            select new vn.trinhky.writing.VersionLine(v.number, v.occasion, v.author, v.keptAt, v.digest)
            from TextVersion v where v.subjectId = :subject order by v.number desc""")
    List<VersionLine> newestFirst(UUID subject);

    @Query("""
            select new vn.trinhky.writing.VersionLine(v.number, v.occasion, v.author, v.keptAt, v.digest)
            from TextVersion v where v.subjectId = :subject order by v.number desc limit 1""")
    Optional<VersionLine> newest(UUID subject);

    /** One more than a page lists, to see what the last of them changed. */
    List<TextVersion> findFirst21BySubjectIdAndNumberLessThanEqualOrderByNumberDesc(UUID subject, int upTo);

    Optional<TextVersion> findBySubjectIdAndNumber(UUID subject, int number);

    @Query(
            value = "select cast(texts as text) from text_version where subject_id = :subject and number = :number",
            nativeQuery = true)
    Optional<String> json(UUID subject, int number);

    Optional<TextVersion> findFirstBySubjectIdAndDigestOrderByNumberDesc(UUID subject, String digest);
}
