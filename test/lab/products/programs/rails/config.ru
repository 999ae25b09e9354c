# A shop in Rails in one file. RAILS_ENV says whether it is a developer's or an operator's.
require "action_controller/railtie"

class Shop < Rails::Application
  class NotYours < StandardError; end

  config.root = ENV.fetch("SHOP_FOLDER")
  config.load_defaults 6.1
  config.eager_load = false
  config.secret_key_base = "lab"
  config.hosts = ["shop.example"]
  config.consider_all_requests_local = Rails.env.development?
  config.action_dispatch.rescue_responses = { "Shop::NotYours" => :forbidden }
  config.logger = Logger.new(nil)
end

class OrdersController < ActionController::Base
  def open = render(plain: "Open")
  def nothing = head(:forbidden)
  def page = render(html: "<h1>You are not allowed to do that</h1>".html_safe, status: :forbidden)
  def plain = render(plain: "Forbidden", status: :forbidden)
  def json = render(json: { error: "not_your_order" }, status: :forbidden)
  def raised = raise(Shop::NotYours)
end

Shop.initialize!
Shop.routes.draw do
  %w[open nothing page plain json raised].each { |name| get name, to: "orders##{name}" }
end
run Shop
