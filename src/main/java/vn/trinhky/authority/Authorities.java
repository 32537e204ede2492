package vn.trinhky.authority;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

interface Authorities extends JpaRepository<SigningAuthority, UUID> {

    List<SigningAuthority> findByPersonAndBody(PersonId person, UnitId body);

    List<SigningAuthority> findByBody(UnitId body);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from SigningAuthority a where a.authorityId = :id")
    Optional<SigningAuthority> lock(UUID id);

    /** Entries for one body wait for each other, so that no two make two heads. */
    @Query(value = "select unit_id from unit where unit_id = :body for update", nativeQuery = true)
    UUID lockBody(UUID body);
}
