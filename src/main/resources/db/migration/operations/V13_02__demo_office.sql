-- filled in demo mode only: the password that the demo's people share, shown on the sign-in page
create table demo_office (
    password text not null
);
