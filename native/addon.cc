// The Node-API door: unpacks arguments and calls the parts. No arithmetic on elements here.
#define NAPI_VERSION 8
#include <node_api.h>

#include <cstring>
#include <unordered_map>
#include <unordered_set>

#include "blocks.h"
#include "lapack/library.h"
#include "program.h"
#include "team.h"

namespace {

using namespace parnum;

// What belongs to one JavaScript thread.
struct Environment {
  Run* run = newRun();
  Control* control = nullptr;   // the team that this thread leads or serves
  int worker = -1;              // its place in the team, -1 for the caller
  struct Watched { napi_ref object; uint64_t bytes; };
  std::unordered_map<uint32_t, Watched> watched;   // block -> weak reference to the object that stands for it here
  uint64_t used = 0;                               // bytes of those
  struct Weak { napi_ref object, holder; };
  std::unordered_map<uint64_t, Weak> weak;         // objects that may go, and who holds them, by number
  uint64_t lastWeak = 0;
  std::unordered_set<uint32_t> spare;              // blocks without an owner, kept in this thread's pool
};

Environment& environment(napi_env env) {
  void* p;
  napi_get_instance_data(env, &p);
  return *static_cast<Environment*>(p);
}
double number(napi_env env, napi_value v) {
  double d = 0;
  napi_get_value_double(env, v, &d);
  return d;
}
napi_value number(napi_env env, double d) {
  napi_value v;
  napi_create_double(env, d, &v);
  return v;
}
napi_value boolean(napi_env env, bool b) {
  napi_value v;
  napi_get_boolean(env, b, &v);
  return v;
}
template <size_t n> void arguments(napi_env env, napi_callback_info info, napi_value (&values)[n]) {
  size_t count = n;
  napi_get_cb_info(env, info, &count, values, nullptr, nullptr);
}

// address(typedArray): where its first element is
napi_value Address(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  void* data = nullptr;
  if (napi_get_typedarray_info(env, a[0], nullptr, nullptr, &data, nullptr, nullptr) != napi_ok) return number(env, 0.0);
  return number(env, double(reinterpret_cast<uintptr_t>(data)));
}
// chooseTarget(name | undefined): the instruction set in use, or undefined where there is none of that name
napi_value ChooseTarget(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  char name[16];
  size_t length = 0;
  const bool named = napi_get_value_string_utf8(env, a[0], name, sizeof name, &length) == napi_ok;
  if (!chooseTarget(named ? name : nullptr)) return nullptr;
  napi_value v;
  napi_create_string_utf8(env, kernelsInUse().name, NAPI_AUTO_LENGTH, &v);
  return v;
}
// contract(): the number of the operations' names that this was built with
napi_value Contract(napi_env env, napi_callback_info) { return number(env, double(kContract)); }
// bind(controlBytes, worker): the control block that run, work and spin use in this thread
napi_value Bind(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments(env, info, a);
  void* data = nullptr;
  size_t length = 0;
  if (napi_get_typedarray_info(env, a[0], nullptr, &length, &data, nullptr, nullptr) != napi_ok || length < sizeof(Control)) {
    napi_throw_type_error(env, nullptr, "bind: not a control block");
    return nullptr;
  }
  Environment& e = environment(env);
  e.control = static_cast<Control*>(data);
  e.worker = int(number(env, a[1]));
  if (e.worker >= 0) e.control->workers[e.worker].alive.store(1);
  return nullptr;
}
// run(): the frame's first chunk in this thread; for work that is not worth a team
napi_value RunHere(napi_env env, napi_callback_info) {
  Environment& e = environment(env);
  runChunk(*e.run, *reinterpret_cast<const Frame*>(e.control->frame), 0);
  return nullptr;
}
// work(): claims chunks until none is left; true where this thread ran the last one
napi_value Work(napi_env env, napi_callback_info) {
  Environment& e = environment(env);
  return boolean(env, work(*e.run, *e.control, e.worker));
}
// clock(): the steady clock, in ms
napi_value Clock(napi_env env, napi_callback_info) { return number(env, clockNow()); }
// spinWake(old, microseconds), spinFinished(old, microseconds): true where the word changed
napi_value SpinWake(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments(env, info, a);
  return boolean(env, spin(environment(env).control->wake, int32_t(number(env, a[0])), int(number(env, a[1]))));
}
napi_value SpinFinished(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments(env, info, a);
  return boolean(env, spin(environment(env).control->finished, int32_t(number(env, a[0])), int(number(env, a[1]))));
}

// createBlock(address, bytes): the block's number
napi_value CreateBlock(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments(env, info, a);
  return number(env, createBlock(uintptr_t(number(env, a[0])), uint64_t(number(env, a[1]))));
}
napi_value FreeBlock(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  const uint32_t block = uint32_t(number(env, a[0]));
  environment(env).spare.erase(block);
  freeBlock(block);
  return nullptr;
}
napi_value LeaveBlock(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  const uint32_t block = uint32_t(number(env, a[0]));
  const bool last = leaveBlock(block);
  if (last) environment(env).spare.insert(block);
  return boolean(env, last);
}
napi_value OwnBlock(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  const uint32_t block = uint32_t(number(env, a[0]));
  environment(env).spare.erase(block);
  ownBlock(block);
  return nullptr;
}
// publishBlock(block, address, length): other threads may come to have the block's buffer
napi_value PublishBlock(napi_env env, napi_callback_info info) {
  napi_value a[3];
  arguments(env, info, a);
  publishBlock(uint32_t(number(env, a[0])), uintptr_t(number(env, a[1])), uint64_t(number(env, a[2])));
  return nullptr;
}
napi_value HeldBytes(napi_env env, napi_callback_info) { return number(env, double(heldBytes())); }
napi_value Advise(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments(env, info, a);
  adviseHuge(uintptr_t(number(env, a[0])), uint64_t(number(env, a[1])));
  return nullptr;
}
void watch(napi_env env, napi_value object, uint32_t block) {
  Environment& e = environment(env);
  Environment::Watched w{nullptr, blockBytes(block)};
  napi_create_reference(env, object, 0, &w.object);
  e.watched[block] = w;
  e.used += w.bytes;
}
void unwatch(napi_env env, std::unordered_map<uint32_t, Environment::Watched>::iterator& at) {
  Environment& e = environment(env);
  napi_delete_reference(env, at->second.object);
  e.used -= at->second.bytes;
  at = e.watched.erase(at);
}
// usedBytes(): of the blocks that this thread's objects stand for
napi_value UsedBytes(napi_env env, napi_callback_info) { return number(env, double(environment(env).used)); }
// watch(object, block): this thread owns the block until the object is collected
napi_value Watch(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments(env, info, a);
  watch(env, a[0], uint32_t(number(env, a[1])));
  return nullptr;
}
// adopt(buffer, address, length): this thread owns a published block until its buffer is collected here. A thread may have the same memory in
// several buffer objects; the first one stands for it: returns that, or undefined where this is it.
napi_value Adopt(napi_env env, napi_callback_info info) {
  napi_value a[3];
  arguments(env, info, a);
  auto& watched = environment(env).watched;
  const uint32_t block = adoptBlock(uintptr_t(number(env, a[1])), uint64_t(number(env, a[2])));
  auto at = watched.find(block);
  if (at != watched.end()) {
    leaveBlock(block);
    napi_value first = nullptr;
    napi_get_reference_value(env, at->second.object, &first);
    if (first) return first;
    unwatch(env, at);
  }
  watch(env, a[0], block);
  return nullptr;
}
// weakly(object, holder): a number for an object that may go, and for another that holds it; strongly(number): the object, undefined
// once it is gone, and then the number is; held(number): whether the holder is still there; forget(number)
napi_value Weakly(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments(env, info, a);
  Environment::Weak ends;
  napi_create_reference(env, a[0], 0, &ends.object);
  napi_create_reference(env, a[1], 0, &ends.holder);
  Environment& e = environment(env);
  e.weak[++e.lastWeak] = ends;
  return number(env, double(e.lastWeak));
}
void drop(napi_env env, const Environment::Weak& ends) {
  napi_delete_reference(env, ends.object);
  napi_delete_reference(env, ends.holder);
}
napi_value Held(napi_env env, napi_callback_info info) {
  napi_value a[1], holder = nullptr;
  arguments(env, info, a);
  const auto& weak = environment(env).weak;
  const auto at = weak.find(uint64_t(number(env, a[0])));
  if (at != weak.end()) napi_get_reference_value(env, at->second.holder, &holder);
  return boolean(env, holder != nullptr);
}
napi_value Strongly(napi_env env, napi_callback_info info) {
  napi_value a[1], object = nullptr;
  arguments(env, info, a);
  auto& weak = environment(env).weak;
  const auto at = weak.find(uint64_t(number(env, a[0])));
  if (at == weak.end()) return nullptr;
  napi_get_reference_value(env, at->second.object, &object);
  if (object) return object;
  drop(env, at->second);
  weak.erase(at);
  return nullptr;
}
napi_value Forget(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  auto& weak = environment(env).weak;
  const auto at = weak.find(uint64_t(number(env, a[0])));
  if (at == weak.end()) return nullptr;
  drop(env, at->second);
  weak.erase(at);
  return nullptr;
}
// unwatch(block): its object's end is of no interest any more; the ownership stays
napi_value Unwatch(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  auto& watched = environment(env).watched;
  auto at = watched.find(uint32_t(number(env, a[0])));
  if (at != watched.end()) unwatch(env, at);
  return nullptr;
}
// collected(out: Float64Array): the blocks whose objects are gone: number * 2, + 1 where nobody in the process needs it any more.
// Returns how many were written; call again while the array comes back full.
napi_value Collected(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  void* data = nullptr;
  size_t length = 0, found = 0;
  napi_get_typedarray_info(env, a[0], nullptr, &length, &data, nullptr, nullptr);
  double* out = static_cast<double*>(data);
  auto& watched = environment(env).watched;
  napi_handle_scope scope;
  napi_open_handle_scope(env, &scope);
  for (auto at = watched.begin(); at != watched.end() && found < length;) {
    napi_value object = nullptr;
    napi_get_reference_value(env, at->second.object, &object);
    if (object) {
      ++at;
      continue;
    }
    const bool last = leaveBlock(at->first);
    if (last) environment(env).spare.insert(at->first);
    out[found++] = double(at->first) * 2 + (last ? 1 : 0);
    unwatch(env, at);
  }
  napi_close_handle_scope(env, scope);
  return number(env, double(found));
}

// findLapack(path | undefined): what the LAPACK in use is called, undefined where there is none; lapackReason(): why
napi_value FindLapack(napi_env env, napi_callback_info info) {
  napi_value a[1], v;
  arguments(env, info, a);
  char path[1024];
  size_t length = 0;
  const bool named = napi_get_value_string_utf8(env, a[0], path, sizeof path, &length) == napi_ok;
  const lapack::Found& found = lapack::find(named ? path : nullptr);
  if (!found.name) return nullptr;
  napi_create_string_utf8(env, found.name, NAPI_AUTO_LENGTH, &v);
  return v;
}
napi_value LapackReason(napi_env env, napi_callback_info) {
  napi_value v;
  const char* reason = lapack::find(nullptr).reason;
  napi_create_string_utf8(env, reason ? reason : "", NAPI_AUTO_LENGTH, &v);
  return v;
}
// lapackThreads(count): threads of the LAPACK's own for a call from now on; returns how many there were
napi_value LapackThreads(napi_env env, napi_callback_info info) {
  napi_value a[1];
  arguments(env, info, a);
  return number(env, double(lapack::setThreads(int(number(env, a[0])))));
}

void Cleanup(void* p) {
  Environment* e = static_cast<Environment*>(p);
  if (e->control && e->worker >= 0) e->control->workers[e->worker].alive.store(2);
  for (const auto& w : e->watched) if (leaveBlock(w.first)) freeBlock(w.first);
  for (const uint32_t block : e->spare) freeBlock(block);
  deleteRun(e->run);
  delete e;
}

}  // namespace

NAPI_MODULE_INIT() {
  Environment* e = new Environment;
  napi_set_instance_data(env, e, nullptr, nullptr);
  napi_add_env_cleanup_hook(env, Cleanup, e);
  const struct {
    const char* name;
    napi_callback call;
  } functions[] = {{"address", Address}, {"contract", Contract}, {"chooseTarget", ChooseTarget}, {"bind", Bind}, {"run", RunHere}, {"work", Work}, {"clock", Clock},
                   {"spinWake", SpinWake}, {"spinFinished", SpinFinished}, {"createBlock", CreateBlock}, {"freeBlock", FreeBlock},
                   {"leaveBlock", LeaveBlock}, {"ownBlock", OwnBlock}, {"heldBytes", HeldBytes}, {"advise", Advise},
                   {"publishBlock", PublishBlock}, {"adopt", Adopt}, {"usedBytes", UsedBytes}, {"watch", Watch}, {"weakly", Weakly}, {"strongly", Strongly}, {"held", Held}, {"forget", Forget}, {"unwatch", Unwatch}, {"collected", Collected},
                   {"findLapack", FindLapack}, {"lapackReason", LapackReason}, {"lapackThreads", LapackThreads}};
  for (const auto& f : functions) {
    napi_value v;
    napi_create_function(env, f.name, NAPI_AUTO_LENGTH, f.call, nullptr, &v);
    napi_set_named_property(env, exports, f.name, v);
  }
  return exports;
}
