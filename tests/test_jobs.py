import io
from datetime import UTC, datetime, timedelta

import database_server
import pytest
from sqlalchemy import select, update

from scriptwright._jobs_claims import TIRED, Claims, Lost
from scriptwright._store_tables import JOB, PIECE
from scriptwright.jobs import Jobs, State, Work
from scriptwright.project import Project
from scriptwright.store import NotSaved, Store
from scriptwright.takes import Takes
from scriptwright.transcript import from_text


@pytest.fixture(scope="module")
def server():
    with database_server.postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def store(home, request):
    url = None
    if request.param == "postgresql":
        url = request.getfixturevalue("server")
        database_server.empty(url)
    with Store(url) as store:
        yield store


@pytest.fixture
def jobs(store):
    return Jobs(store)


@pytest.fixture
def claims(store):
    return Claims(store, "worker-one")


@pytest.fixture
def new_take(store):
    takes = Takes(store)
    project = store.create(Project()).id
    return lambda: takes.add(project, io.BytesIO(), "take.wav").id


@pytest.fixture
def take(new_take):
    return new_take()


def piece(text):
    return {"words": from_text(text).to_json()["words"]}


def end_lease(store, job):
    """Let it be a while since the worker gave its last sign of life."""
    with store.writing() as connection:
        past = datetime.now(UTC) - timedelta(seconds=1)
        connection.execute(update(JOB).where(JOB.c.id == job).values(lease=past))


def pieces_kept(store):
    with store.reading() as connection:
        return len(connection.execute(select(PIECE)).all())


# Asking for work


def test_a_job_waits_and_is_found_again(jobs, take):
    job = jobs.submit(take, Work.LISTEN, engine="openai-whisper")

    assert (job.state, job.place, job.progress, job.engine) == (State.WAITING, 1, 0.0, "openai-whisper")
    assert job.goes_on
    assert jobs.latest(take) == job


def test_the_last_job_is_told_of_the_kinds_that_are_asked_for(jobs, take):
    listen = jobs.submit(take, Work.LISTEN)
    check = jobs.submit(take, Work.CHECK)

    assert jobs.latest(take) == check
    assert jobs.latest(take, Work.LISTEN, Work.INTERVIEW) == listen
    assert jobs.latest(take, Work.HESITATIONS) is None
    assert jobs.latest("x" * 22) is None


def test_what_waits_already_is_not_asked_for_twice(jobs, claims, take):
    first = jobs.submit(take, Work.LISTEN)
    assert jobs.submit(take, Work.LISTEN).id == first.id

    claims.claim(first.id)
    assert jobs.submit(take, Work.LISTEN).id == first.id
    assert jobs.submit(take, Work.LISTEN, engine="openai-whisper").id != first.id


def test_a_report_that_is_being_made_does_not_stand_for_one_that_is_asked_for_after_it(jobs, claims, take):
    first = jobs.submit(take, Work.CHECK)
    claims.claim(first.id)
    second = jobs.submit(take, Work.CHECK)

    assert second.id != first.id
    assert jobs.submit(take, Work.CHECK).id == second.id


@pytest.mark.parametrize("id", ["", "x" * 22, "\0" * 22])
def test_there_is_no_work_on_a_take_that_is_not_kept(jobs, id):
    with pytest.raises(NotSaved, match="take is no longer kept here"):
        jobs.submit(id, Work.LISTEN)


@pytest.mark.parametrize(
    ("work", "place"), [(Work.LISTEN, 3), (Work.INTERVIEW, 3), (Work.HESITATIONS, 4), (Work.CHECK, 1)]
)
def test_the_place_counts_what_is_done_before(jobs, claims, new_take, work, place):
    running = jobs.submit(new_take(), Work.LISTEN)
    claims.claim(running.id)
    jobs.submit(new_take(), Work.HESITATIONS)
    jobs.submit(new_take(), Work.INTERVIEW)
    over = jobs.submit(new_take(), Work.LISTEN)
    jobs.cancel(over.id)

    take = new_take()
    assert jobs.submit(take, work).place == place
    jobs.submit(new_take(), work)
    assert jobs.latest(take).place == place
    assert jobs.latest(running.take).place == 0


# Taking it up


def test_a_job_is_taken_up_by_one(jobs, store, claims, take):
    job = jobs.submit(take, Work.LISTEN)
    claim = claims.claim(job.id)

    assert (claim.take, claim.work, claim.engine, claim.pieces) == (take, Work.LISTEN, None, ())
    assert claims.claim(job.id) is None
    assert Claims(store, "worker-two").claim(job.id) is None
    assert jobs.latest(take).state is State.RUNNING


def test_progress_is_told(jobs, claims, take):
    claim = claims.claim(jobs.submit(take, Work.LISTEN).id)
    claims.alive(claim, progress=0.25, heard=30.0, seconds_left=12.0)
    claims.keep(claim, 0, piece("He mends"), words=2)
    claims.keep(claim, 1, piece("clocks."), words=3, progress=0.5)

    job = jobs.latest(take)
    assert (job.progress, job.heard, job.seconds_left, job.words) == (0.5, 30.0, 12.0, 3)
    assert jobs.so_far(job.id).text == "He mends clocks."


def test_a_job_that_is_over_tells_when_and_keeps_no_pieces(jobs, store, claims, take):
    claim = claims.claim(jobs.submit(take, Work.LISTEN).id)
    claims.keep(claim, 0, piece("He mends"), words=2)
    claims.end(claim, State.DONE)

    job = jobs.latest(take)
    assert (job.state, job.progress, job.seconds_left, job.goes_on) == (State.DONE, 1.0, None, False)
    assert job.queued <= job.started <= job.ended
    assert pieces_kept(store) == 0
    assert claims.claim(job.id) is None


def test_what_failed_says_why(jobs, claims, take):
    claim = claims.claim(jobs.submit(take, Work.LISTEN).id)
    claims.alive(claim, progress=0.25)
    claims.end(claim, State.FAILED, "This is no recording.")

    job = jobs.latest(take)
    assert (job.state, job.message, job.progress) == (State.FAILED, "This is no recording.", 0.25)


def test_what_follows_a_job_waits_as_soon_as_that_is_over(jobs, claims, take):
    claim = claims.claim(jobs.submit(take, Work.LISTEN, engine="openai-whisper").id)
    claims.end(claim, State.DONE, then=Work.HESITATIONS)

    job = jobs.latest(take)
    assert (job.work, job.state, job.engine) == (Work.HESITATIONS, State.WAITING, "openai-whisper")


# Cancelling


@pytest.mark.parametrize("is_running", [False, True])
def test_a_cancelled_job_is_over_at_once_and_nobody_writes_to_it(jobs, store, claims, take, is_running):
    job = jobs.submit(take, Work.LISTEN)
    claim = claims.claim(job.id) if is_running else None
    if claim:
        claims.keep(claim, 0, piece("He mends"), words=2)
    jobs.cancel(job.id)

    assert jobs.latest(take).state is State.CANCELLED
    assert claims.claim(job.id) is None
    if claim:
        for write in (
            lambda: claims.alive(claim, progress=0.9),
            lambda: claims.keep(claim, 1, piece("clocks."), words=3),
            lambda: claims.end(claim, State.DONE, then=Work.HESITATIONS),
        ):
            with pytest.raises(Lost):
                write()
    assert pieces_kept(store) == 0
    assert jobs.latest(take).id == job.id


def test_what_is_over_cannot_be_cancelled(jobs, claims, take):
    job = jobs.submit(take, Work.LISTEN)
    claims.end(claims.claim(job.id), State.DONE)
    jobs.cancel(job.id)
    jobs.cancel("x" * 22)

    assert jobs.latest(take).state is State.DONE


def test_a_cancelled_job_can_be_asked_for_again(jobs, take):
    job = jobs.submit(take, Work.LISTEN)
    jobs.cancel(job.id)

    assert jobs.submit(take, Work.LISTEN).id != job.id


# A worker that has gone


def test_another_worker_goes_on_where_one_gave_no_sign_of_life(jobs, store, claims, take):
    job = jobs.submit(take, Work.LISTEN)
    first = claims.claim(job.id)
    claims.keep(first, 0, piece("He mends"), words=2)
    end_lease(store, job.id)

    other = Claims(store, "worker-two")
    (waiting,) = other.waiting()
    assert other.give(waiting)
    second = other.claim(waiting.job)

    assert second.pieces == (piece("He mends"),)
    with pytest.raises(Lost):
        claims.keep(first, 1, piece("docks."), words=3)
    other.keep(second, 1, piece("clocks."), words=3)
    assert jobs.so_far(job.id).text == "He mends clocks."


def test_a_worker_that_starts_again_goes_on_at_once_with_its_own_only(jobs, store, claims, new_take):
    mine = jobs.submit(new_take(), Work.LISTEN)
    theirs = jobs.submit(new_take(), Work.LISTEN)
    claims.claim(mine.id)
    Claims(store, "worker-two").claim(theirs.id)

    Claims(store, "worker-one").begin()

    assert [waiting.job for waiting in claims.waiting()] == [mine.id]
    assert jobs.latest(theirs.take).state is State.RUNNING


def test_a_job_is_given_to_the_queue_once_and_again_when_that_was_lost(jobs, claims, take):
    job = jobs.submit(take, Work.LISTEN)
    (waiting,) = claims.waiting()

    assert (waiting.job, waiting.work, waiting.number) == (job.id, Work.LISTEN, 1)
    assert claims.give(waiting)
    assert not claims.give(waiting)
    assert claims.waiting() == ()
    claims.take_back(waiting)
    (again,) = claims.waiting()
    assert claims.give(again)
    claims.begin()
    assert [waiting.number for waiting in claims.waiting()] == [3]


def test_jobs_are_given_to_the_queue_in_the_order_in_which_they_were_asked_for(jobs, claims, new_take):
    asked = [jobs.submit(new_take(), Work.LISTEN).id for _ in range(5)]

    assert [waiting.job for waiting in claims.waiting()] == asked


def test_a_job_that_ends_every_worker_is_given_up_and_says_so(jobs, store, claims, take):
    job = jobs.submit(take, Work.LISTEN)
    for _ in range(TIRED):
        assert claims.claim(job.id)
        end_lease(store, job.id)

    assert claims.claim(job.id) is None
    assert jobs.latest(take).state is State.FAILED
    assert "The recording is kept" in jobs.latest(take).message


def test_a_job_of_which_something_was_finished_is_not_given_up(jobs, store, claims, take):
    job = jobs.submit(take, Work.LISTEN)
    for number in range(2 * TIRED):
        claims.keep(claims.claim(job.id), number, piece("more"), words=number)
        end_lease(store, job.id)

    assert len(claims.claim(job.id).pieces) == 2 * TIRED


def test_the_jobs_of_an_erased_take_go_with_it(jobs, store, claims, take):
    claim = claims.claim(jobs.submit(take, Work.LISTEN).id)
    claims.keep(claim, 0, piece("He mends"), words=2)
    takes = Takes(store)
    takes.remove(take)
    takes.erase(take)

    assert jobs.latest(take) is None
    assert pieces_kept(store) == 0
    with pytest.raises(Lost):
        claims.alive(claim)
