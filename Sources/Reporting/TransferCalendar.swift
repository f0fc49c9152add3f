import CaseModel
import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

extension TransferReport {
  /// Every date of the list, of each authority by itself, so that an entry stays the same when the other's changes.
  public var calendar: DatedCalendar {
    let dated = transfer.entries.filter { $0.band.isDated }
    let items = dated.flatMap { entry in
      entry.owners.compactMap { side -> DatedCalendar.Item? in
        guard let result = entry[side].result else { return nil }
        return words.item(result, remark: entry.owners.count > 1 ? nil : change(entry)?.words.capitalisedFirst)
      }
    }
    return DatedCalendar(
      name: "\(source.id): \(policy(.sender).title) to \(policy(.receiver).title)", items: items)
  }
}
