package vn.trinhky.citations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CitedDocuments extends JpaRepository<CitedDocument, UUID> {

    Optional<CitedDocument> findBySignKeyAndIssuedYearAndBodyKey(String signKey, int issuedYear, String bodyKey);

    /** All that bear one of these numbers, whatever their notation. */
    @Query(value = "select * from cited_document where split_part(sign_key, ':', 1) in (:numbers)", nativeQuery = true)
    List<CitedDocument> ofNumbers(Collection<String> numbers);

    /**
     * Those in which every word is the beginning of a word: first those that are named so, before those whose abstract only
     * mentions it; then the newest.
     */
    @Query(value = """
                    select d.* from cited_document d
                    where not exists (select 1 from unnest(cast(:words as text[])) as wanted
                        where strpos(' ' || d.searched, ' ' || wanted) = 0)
                    order by d.wrong_because is not null,
                        (select coalesce(sum(strpos(' ' || d.searched, ' ' || wanted)), 0) / 20
                            from unnest(cast(:words as text[])) as wanted),
                        d.issued_on desc nulls last, d.sign_key, d.document_id
                    limit :most offset :skipped""", nativeQuery = true)
    List<CitedDocument> find(String[] words, int most, int skipped);
}
