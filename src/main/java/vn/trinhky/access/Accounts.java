package vn.trinhky.access;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;

/** The accounts of the office. They carry no authorities: posts are asked at every request (see package). */
@Component
class Accounts implements UserDetailsService {

    private final OfficeDirectory directory;

    Accounts(OfficeDirectory directory) {
        this.directory = directory;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Person person = directory.account(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        if (person.passwordHash() == null) {
            throw new UsernameNotFoundException("no such account");
        }
        return User.withUsername(name).password(person.passwordHash()).build();
    }
}
